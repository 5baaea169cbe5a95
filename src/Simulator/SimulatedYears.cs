using System.Globalization;
using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>Several months on end, and the years that the rating service makes of them.</summary>
internal sealed class SimulatedYears(Api api, SimulationOptions options, Accounts accounts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs month after month; the last month ends before the ratings are read.</summary>
    public async Task<(IReadOnlyList<MonthOutcome> Months, JsonArray Ratings, IReadOnlyList<string> Differences)> Run()
    {
        var months = new List<MonthOutcome>();
        foreach (var month in Months.From(options.Month, options.Months))
            months.Add(await new MonthSimulation(api, options, accounts, month).Run());
        var office = new Person(api, accounts.Office);
        var rated = new RatedMonths(office, options.Organisation, MonthSimulation.Bounds(months[^1].Month).Last.AddDays(5));
        var differences = months.SelectMany(m => m.Differences).ToList();
        foreach (var month in months) differences.AddRange(await rated.Await(month.Month, month.Facts, Patience));
        var ratings = new JsonArray();
        foreach (var year in months.Select(m => int.Parse(m.Month[..4], CultureInfo.InvariantCulture)).Distinct())
        {
            foreach (var row in await rated.Read(year)) ratings.Add(row!.DeepClone());
        }

        return (months, ratings, differences);
    }

    /// <summary>What clients know of each month, and what the service says of each year.</summary>
    public static JsonObject ToJson(IReadOnlyList<MonthOutcome> months, JsonArray ratings) => new()
    {
        ["months"] = new JsonArray([.. months.SelectMany(m => m.Known()).Select(n => n!.DeepClone())]),
        ["ratings"] = ratings.DeepClone(),
    };
}
