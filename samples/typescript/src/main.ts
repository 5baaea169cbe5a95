// Reads the sheet of a month and the year of an organisation, and writes them as a workbook.
//
//   CHIBO_REPORTS_SECRET=… node dist/main.js http://127.0.0.1:5080 2026-11 bao-cao.xlsx [ORGANISATION] [REALM]
//
// Without an organisation everything that the client may see is read. The last argument is the realm; without it the one
// that the demo serves beside the gateway.

import { ChiBo, Unanswered, exitCodes } from './chibo.js';
import { read } from './report.js';
import { write } from './workbook.js';

async function main(): Promise<void> {
  const [url, month, file, organisationId, realm] = process.argv.slice(2);
  const secret = process.env['CHIBO_REPORTS_SECRET'];
  if (!url || !month || !file)
    throw new Unanswered('Usage: main.js URL MONTH FILE.xlsx [ORGANISATION] [REALM]', exitCodes.usage);
  if (!secret) throw new Unanswered('Set CHIBO_REPORTS_SECRET to the secret of the client chibo-reports.', exitCodes.usage);
  const chibo = new ChiBo(url, realm ?? `${url}/realms/chibo`, secret);
  const report = await read(chibo, month, organisationId || null, (done, all) =>
    console.error(`${done} of ${all} meetings`),
  );
  await write(report, file);
  console.log(`${file}: ${report.month.length} cells, ${report.meetings.length} meetings, ${report.ratings.length} ratings`);
}

try {
  await main();
} catch (fault) {
  const isOfTheFile = fault instanceof Error && 'syscall' in fault;
  if (!(fault instanceof Unanswered) && !isOfTheFile) throw fault;
  console.error(fault.message);
  process.exitCode = fault instanceof Unanswered ? fault.exitCode : exitCodes.refused;
}
