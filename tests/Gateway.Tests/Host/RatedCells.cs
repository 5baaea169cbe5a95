using System.Text.Json.Nodes;
using ChiBo.Contracts.Messages.V1;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>Two cells of one organisation, registered in October 2026, whose scores the rating service hears of.</summary>
public sealed class RatedCells(GatewayHost host, TestCell cell)
{
    public TestCell First => cell;

    public string Second => $"{cell.Organisation}/cb-02";

    public Client BlocCommittee => cell.As(new Account("btv-01", $"{TestCell.Bloc}/bloc-committee"));

    public static async Task<RatedCells> Make(GatewayHost host)
    {
        var cells = new RatedCells(host, await TestCell.Make(host, 2));
        await cells.First.OfficeClient.Do("registerCell", new { id = cells.Second, name = "Chi bộ 2" });
        return cells;
    }

    /// <summary>The confirmed score of a month's regular meeting; a later one replaces it.</summary>
    public Task Score(string cellId, string month, string grade, decimal points, int minutes = 0) =>
        host.Services.GetRequiredService<IBus>().Publish(new ScoreConfirmed
        {
            MeetingId = $"{cellId}/{month}-regular-1",
            CellId = cellId,
            OrganisationId = cell.Organisation,
            Month = month,
            Kind = "Regular",
            Version = 40 + minutes,
            At = new DateTimeOffset(2026, 12, 20, 2, 0, 0, TimeSpan.Zero).AddMinutes(minutes),
            Points = points,
            Grade = grade,
            RubricEdition = "hd42-2025",
        });

    /// <summary>Both months that the cells have in 2026: the first is excellent, the second fair.</summary>
    public async Task ScoreBoth()
    {
        foreach (var month in new[] { "2026-11", "2026-12" })
        {
            await Score(First.Id, month, "Good", 95);
            await Score(Second, month, "Fair", 80);
        }

        foreach (var id in new[] { First.Id, Second }) await Until(id, r => r["proposal"]!["isComplete"]!.GetValue<bool>());
    }

    /// <summary>The cell's year 2026 as its organisation's committee sees it, once it is as expected.</summary>
    public async Task<JsonNode> Until(string cellId, Func<JsonNode, bool> expected)
    {
        var deadline = DateTimeOffset.UtcNow + TimeSpan.FromSeconds(30);
        while (true)
        {
            var rating = (await cell.Superior.Ask(
                "query($id: ID!) { cell(id: $id) { rating(year: 2026) { " + Selection + " } } }",
                new { id = cellId }))["cell"]!["rating"];
            if (rating is not null && rating["proposal"] is not null && expected(rating)) return rating;
            if (DateTimeOffset.UtcNow > deadline) throw new TimeoutException($"{cellId}: {rating?.ToJsonString()}");
            await Task.Delay(20);
        }
    }

    public const string Selection =
        """
        cellName organisationName toDate grade halfYears { half grade }
        proposal { grade isCapped isComplete rule whyNotHigher { grade kind of months counted needed text } }
        evidence { months { month grade points isMissed } good fair open points }
        stillReachable { grade isReachable needs of monthsLeft text }
        confirmed { act grade proposed reason byId changedSince } decided { act grade reason changedSince }
        """;
}
