// Reads the sheet of a month and the year of an organisation, prints the month, and writes both as a workbook.
//
//   CHIBO_REPORTS_SECRET=… dotnet run -- http://127.0.0.1:5080 2026-11 bao-cao.xlsx [ORGANISATION] [REALM]
//
// Without an organisation everything that the client may see is read. The last argument is the realm; without it the one
// that the demo serves beside the gateway.

using System.Globalization;
using System.Text;
using ChiBo.Samples.Reports;

Console.OutputEncoding = Encoding.UTF8;
try
{
    if (args is not [var url, { Length: >= 4 } month, var file, ..])
        throw new UnansweredException(ExitCode.Usage, "Usage: Reports URL MONTH FILE.xlsx [ORGANISATION] [REALM]");
    if (Environment.GetEnvironmentVariable("CHIBO_REPORTS_SECRET") is not { Length: > 0 } secret)
        throw new UnansweredException(ExitCode.Usage, "Set CHIBO_REPORTS_SECRET to the secret of the client chibo-reports.");

    var organisation = args.ElementAtOrDefault(3) is { Length: > 0 } id ? id : null;
    using var chibo = new ReportClient(new Uri(url), new Uri(args.ElementAtOrDefault(4) ?? $"{url}/realms/chibo"), secret);
    var sheet = (await chibo.Ask(new MonthlySheet(month, organisation))).Reports.MonthlySheet;
    foreach (var row in sheet)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{row.OrganisationName} | {row.CellName} | {row.Date:yyyy-MM-dd} | {row.Present}/{row.Expected} | {row.Points} | {row.State}"));

    var year = int.TryParse(month[..4], CultureInfo.InvariantCulture, out var number) ? number : 0;
    var meetings = new List<Meeting>();
    for (string? after = null, next = ""; next is not null; after = next)
    {
        var page = (await chibo.Ask(new Meetings(organisation, new(year, 1, 1), new(year, 12, 31), after))).Meetings;
        meetings.AddRange(page.Nodes);
        await Console.Error.WriteLineAsync($"{meetings.Count} of {page.TotalCount} meetings");
        next = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
    }

    var ratings = (await chibo.Ask(new Ratings(year, organisation))).Reports.YearlyRatings;
    await Workbook.Write(file, sheet, meetings, ratings);
    Console.WriteLine($"{file}: {sheet.Count} cells, {meetings.Count} meetings, {ratings.Count} ratings");
    return 0;
}
catch (UnansweredException why)
{
    await Console.Error.WriteLineAsync(why.Message);
    return (int)why.ExitCode;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or UriFormatException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return (int)ExitCode.Refused;
}
