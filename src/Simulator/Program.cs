using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Simulator;

Console.OutputEncoding = Encoding.UTF8;
try
{
    return await Simulate(SimulationOptions.Parse(args));
}
catch (FormatException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine(SimulationOptions.Usage);
    return 2;
}
catch (SimulationException stopped)
{
    Console.Error.WriteLine(stopped.Message);
    return 1;
}

static async Task<int> Simulate(SimulationOptions options)
{
    var clock = Stopwatch.StartNew();
    var accounts = Accounts.Read(options.Users);
    using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { Timeout = TimeSpan.FromSeconds(60) };
    var api = new Api(http, options);
    IReadOnlyList<MonthOutcome> months;
    IReadOnlyList<string> differences;
    JsonNode json;
    if (options.Months == 1)
    {
        var month = await new MonthSimulation(api, options, accounts, options.Month).Run();
        (months, differences, json) = ([month], month.Differences, month.Sheet);
        SheetPrinter.Print(options.Month, month.Sheet, Console.Out, options.Rows);
    }
    else
    {
        (months, var ratings, differences) = await new SimulatedYears(api, options, accounts).Run();
        json = SimulatedYears.ToJson(months, ratings);
        YearPrinter.Print(ratings, Console.Out, options.Rows);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"Lượt tổ công tác dự sinh hoạt: {months.Sum(m => m.Facts.Count(f => f.VisitId is not null))}"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"Bị từ chối đúng quy định: {months.Sum(m => m.Facts.Sum(f => f.Refused))}; yêu cầu: {api.Requests}; gửi lại: {api.Repeats}; thời gian: {clock.Elapsed.TotalSeconds:0.0} giây"));
    if (options.Json is { } file) await File.WriteAllTextAsync(file, json.ToJsonString(new() { WriteIndented = true }));
    foreach (var difference in differences) Console.Error.WriteLine($"SAI KHÁC {difference}");
    return differences.Count == 0 ? 0 : 1;
}
