using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Who is told what: a subscription that is added needs a test here.</summary>
[Collection(nameof(OneBloc))]
public sealed class ScopesOfSubscriptions(WholeBloc bloc)
{
    [Fact]
    public async Task Every_subscription_has_a_test() =>
        (await bloc.Host.FieldsOf("Subscription")).Order()
            .ShouldBe(["findingRaised", "meetingChanged", "pulseChanged"]);

    [Fact]
    public async Task Each_follows_the_meetings_that_they_see()
    {
        string[] ids = [.. bloc.Meetings, bloc.Meetings[0] + "9", "không có"];
        foreach (var onlooker in Onlookers.Of(bloc))
        {
            await using var client = await Connected(onlooker);
            for (var n = 0; n < ids.Length; n++)
                await client.Subscribe(
                    "subscription($id: ID!) { meetingChanged(meetingId: $id) { meetingId meeting { id } } }",
                    new { id = ids[n] }, id: $"{n}");
            var answers = new Dictionary<string, string>();
            while (answers.Count < ids.Length)
            {
                var message = (await client.Next())!;
                var id = ids[int.Parse(message["id"]!.GetValue<string>(),
                    System.Globalization.CultureInfo.InvariantCulture)];
                answers.TryAdd(id, Of(message));
            }

            foreach (var id in ids)
                answers[id].ShouldBe(onlooker.Meetings(bloc).Contains(id) ? $"{id} {id}" : "common.not-found",
                    $"{onlooker}: {id}");
        }
    }

    [Fact]
    public async Task Each_was_told_of_the_findings_that_they_see()
    {
        var all = 0;
        await foreach (var (onlooker, told) in bloc.Told.Read(o => o.Findings(bloc).Count()))
        {
            told.Order().ShouldBe(onlooker.Findings(bloc).Select(f => f.Id).Order(), onlooker.Who);
            all += told.Length;
        }

        all.ShouldBeGreaterThan(bloc.Findings.Count);
    }

    [Fact]
    public async Task Nobody_follows_findings_by_naming_a_place_that_is_not_theirs()
    {
        const string raised = "subscription($o: ID) { findingRaised(organisationId: $o) { id } }";
        var stranger = Onlookers.Of(bloc).Single(o => o.Who == "committee of another bloc");
        foreach (var place in bloc.Organisations.Append(TestCell.Bloc + "/khong-co").Append("không có"))
        {
            await using var client = await Connected(stranger);
            await client.Subscribe(raised, new { o = place });
            await client.Subscribe("subscription { pulseChanged { missing } }", new { }, id: "2");
            (await client.Next())!["id"]!.GetValue<string>()
                .ShouldBe("2", "neither a finding nor whether the place is there");
        }
    }

    [Fact]
    public async Task Each_is_told_the_pulse_of_their_cells()
    {
        foreach (var onlooker in Onlookers.Of(bloc))
        {
            await using var client = await Connected(onlooker);
            await client.Subscribe("subscription { pulseChanged { concluded inSession } }", new { });
            var asked = await bloc.Host.As(onlooker.Account).Ask("{ pulse { concluded inSession } }");
            (await client.Next())!["payload"]!["data"]!["pulseChanged"]!.ToJsonString()
                .ShouldBe(asked["pulse"]!.ToJsonString(), onlooker.Who);
        }
    }

    private async Task<LiveClient> Connected(Onlooker onlooker)
    {
        var client = await LiveClient.Connect(bloc.Host.Url, bloc.Host.Issuer.Token(onlooker.Account));
        (await client.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        return client;
    }

    private static string Of(JsonObject message) => message["type"]!.GetValue<string>() switch
    {
        "next" when message["payload"]!["data"]!["meetingChanged"] is { } change =>
            $"{change["meetingId"]} {change["meeting"]!["id"]}",
        "error" => message["payload"]![0]!["extensions"]!["code"]!.GetValue<string>(),
        var other => other,
    };
}
