import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Command, Option } from 'commander';
import { CodedError } from '../../extractors/model/errors.ts';
import { addToken, getUser, listUsers, putUser, removeUser } from '../../storage/desk/users.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { USER_ROLES, type UserRole } from '../../storage/records/desk.ts';
import { readConfig } from '../config.ts';
import { hashPassword, LEAST_PASSWORD } from '../people/password.ts';
import { hashOf, newSecret } from '../people/secret.ts';
import { isUserName } from '../people/user-name.ts';
import type { CommandMaker } from './command-maker.ts';
import { type CommandContext, write } from './context.ts';
import { type StoredOptions, withStored } from './open-stored.ts';
import { usage, withDatabase, withExamples } from './options.ts';

/** `heshu user`: who may log in at the desk. */
export const userCommand: CommandMaker = (context, done) => {
  const add = withDatabase(new Command('add'))
    .description(
      'Adds a user, or gives one that is there a new role and password. Reads the password from the terminal or standard input.',
    )
    .argument('<name>')
    .addOption(new Option('--role <role>', 'what they may do').choices(USER_ROLES).makeOptionMandatory())
    .action(async (name: string, options: StoredOptions & { readonly role: UserRole }) => {
      if (!isUserName(name)) throw usage(`${name} is not a name that can be used.`);
      const password = await readPassword(context);
      if ([...password].length < LEAST_PASSWORD)
        throw usage(`The password needs at least ${LEAST_PASSWORD} characters.`);
      const hash = await hashPassword(password);
      // The one command that may come before there is a database: the desk refuses to listen elsewhere without users.
      const db = openDatabase(readConfig(context.env, { database: options.db }).database);
      try {
        putUser(db, { name, role: options.role, password: hash, created: new Date().toISOString() });
      } finally {
        db.close();
      }
      context.stderr.write(`heshu: ${name} may log in as ${options.role}\n`);
      done(0);
    });
  const list = withDatabase(new Command('list'))
    .description('Prints who may log in.')
    .action((options: StoredOptions) =>
      withStored(context, options, async (db) => {
        for (const { name, role } of listUsers(db)) await write(context.stdout, `${name}\t${role}\n`);
        done(0);
      }),
    );
  const remove = withDatabase(new Command('remove'))
    .description('Takes a user out, with sessions and tokens. What they decided stays.')
    .argument('<name>')
    .action((name: string, options: StoredOptions) =>
      withStored(context, options, async (db) => {
        if (!removeUser(db, name)) throw new CodedError('USER_UNKNOWN', { name });
        done(0);
      }),
    );
  const token = withDatabase(new Command('token'))
    .description('Prints a new token for scripts, which acts as the user. It is shown once.')
    .argument('<name>')
    .option('--label <words>', 'what it is for', 'script')
    .action((name: string, options: StoredOptions & { readonly label: string }) =>
      withStored(context, options, async (db) => {
        if (getUser(db, name) === null) throw new CodedError('USER_UNKNOWN', { name });
        const secret = newSecret();
        addToken(db, { hash: hashOf(secret), user: name, label: options.label, created: new Date().toISOString() });
        await write(context.stdout, `${secret}\n`);
        done(0);
      }),
    );
  const command = new Command('user').description('Says who may log in at the desk, and as what.');
  for (const one of [add, list, remove, token]) command.addCommand(one.exitOverride());
  return withExamples(command, [
    ['heshu user add wang --role analyst', 'asks for a password'],
    ['heshu user add li --role admin < password.txt', 'or takes it from standard input'],
    ['heshu user token wang --label nightly', 'for a script: Authorization: Bearer TOKEN'],
  ]);
};

/** The first line of standard input; typed without being shown. */
async function readPassword({ stdin, stderr }: CommandContext): Promise<string> {
  const terminal = 'isTTY' in stdin && stdin.isTTY === true;
  if (terminal) stderr.write('Password: ');
  const silent = new Writable({ write: (_chunk, _encoding, next) => next() });
  const lines = createInterface({ input: stdin, output: silent, terminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (terminal) stderr.write('\n');
  }
}
