// Reads the monthly sheet of everything that the client may see, prints it, and saves it as a workbook.
//
//   CHIBO_REPORTS_SECRET=… dotnet run -- http://127.0.0.1:5080 2026-11 bang-thang.xlsx [http://…/realms/chibo]
//
// The last argument is the realm; without it the one that the demo serves beside the gateway.

using System.Text;
using ChiBo.Samples.Reports;

Console.OutputEncoding = Encoding.UTF8;
if (args is not [var url, var month, var file, ..])
{
    Console.Error.WriteLine("Usage: Reports URL MONTH FILE.xlsx [REALM]");
    return 2;
}

var secret = Environment.GetEnvironmentVariable("CHIBO_REPORTS_SECRET") ?? "";
using var chibo = new ReportClient(new Uri(url), new Uri(args.Length > 3 ? args[3] : $"{url}/realms/chibo"), secret);
try
{
    var reports = await chibo.Ask(
        """
        query($month: String!) { reports {
          monthlySheet(month: $month) { cellName organisationName members date present expected points grade state }
          files { monthlySheet(month: $month, format: XLSX) } } }
        """,
        new { month });
    foreach (var row in reports["reports"]!["monthlySheet"]!.AsArray())
        Console.WriteLine(
            $"{row!["organisationName"]} | {row["cellName"]} | {row["date"] ?? "-"} | "
            + $"{row["present"] ?? "-"}/{row["expected"] ?? "-"} | {row["points"] ?? "-"} | {row["grade"] ?? row["state"]}");

    await chibo.Save((string)reports["reports"]!["files"]!["monthlySheet"]!, file);
    Console.WriteLine($"{file}: {new FileInfo(file).Length} bytes");
    return 0;
}
catch (ReportRefusedException refused)
{
    Console.Error.WriteLine($"{refused.Code}: {refused.Message}");
    return 1;
}
