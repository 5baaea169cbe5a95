using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>A cell's year: proposed by the rating service, confirmed and decided by people, over the bus.</summary>
[Collection(nameof(OneGateway))]
public sealed class YearlyRatings(GatewayHost host)
{
    [Fact]
    public async Task The_evidence_proposes_and_says_what_can_still_be_had()
    {
        var cells = await RatedCells.Make(host);
        await cells.Score(cells.Second, "2026-11", "Fair", 80);
        var rating = await cells.Until(cells.Second, r => r["evidence"]!["open"]!.GetValue<int>() == 1
            && r["cellName"] is not null);
        rating["cellName"]!.GetValue<string>().ShouldBe("Chi bộ 2");
        rating["toDate"]!.GetValue<string>().ShouldBe("FAIR");
        rating["halfYears"]![1]!.ToJsonString().ShouldBe("""{"half":2,"grade":"FAIR"}""");
        rating["proposal"]!["isComplete"]!.GetValue<bool>().ShouldBeFalse();
        var why = rating["proposal"]!["whyNotHigher"]!.AsArray();
        why.Select(w => w!["grade"]!.GetValue<string>()).ShouldBe(["EXCELLENT", "GOOD"]);
        why[1]!["text"]!.GetValue<string>().ShouldBe("Chưa đạt Tốt: cần 1 kỳ từ Tốt trở lên, mới có 0.");
        rating["evidence"]!["months"]!.AsArray().Select(m => m!["grade"]?.GetValue<string>()).ShouldBe(["FAIR", null]);
        var reachable = rating["stillReachable"]!.AsArray();
        reachable[0]!["isReachable"]!.GetValue<bool>().ShouldBeFalse();
        reachable[0]!["text"]!.GetValue<string>().ShouldBe("Không còn đạt được Xuất sắc trong năm nay.");
        reachable[2]!["text"]!.GetValue<string>()
            .ShouldBe("Muốn đạt Khá cần 1 kỳ từ Khá trở lên trong 1 tháng còn lại.");
    }

    [Fact]
    public async Task People_confirm_overrule_and_decide_and_a_later_score_undoes_nothing()
    {
        var cells = await RatedCells.Make(host);
        await cells.ScoreBoth();
        var committee = cells.First.Superior;
        await committee.Do("confirmRating", new { cellId = cells.First.Id, year = 2026, grade = "EXCELLENT" });
        var answer = (await committee.Ask(
            "mutation($i: OverruleRatingInput!) { overruleRating(input: $i) { errors { code } rating { "
            + RatedCells.Selection + " } } }",
            new { i = new { cellId = cells.Second, year = 2026, grade = "GOOD", reason = "Tiến bộ rõ rệt cuối năm" } }))
            ["overruleRating"]!["rating"]!;
        answer["confirmed"]!.ToJsonString().ShouldBe(new JsonObject
        {
            ["act"] = "OVERRULED",
            ["grade"] = "GOOD",
            ["proposed"] = "FAIR",
            ["reason"] = "Tiến bộ rõ rệt cuối năm",
            ["byId"] = answer["confirmed"]!["byId"]!.GetValue<string>(),
            ["changedSince"] = false,
        }.ToJsonString());
        answer["cellName"]!.GetValue<string>().ShouldBe("Chi bộ 2");
        await cells.BlocCommittee.Do("decideRating", new { cellId = cells.Second, year = 2026, grade = "GOOD" });

        await cells.Score(cells.Second, "2026-12", "Poor", 40, minutes: 5);
        var changed = await cells.Until(cells.Second, r => r["proposal"]!["grade"]!.GetValue<string>() == "POOR");
        changed["grade"]!.GetValue<string>().ShouldBe("GOOD");
        changed["decided"]!["changedSince"]!.GetValue<bool>().ShouldBeTrue();
        changed["confirmed"]!["changedSince"]!.GetValue<bool>().ShouldBeTrue();
        var first = await cells.Until(cells.First.Id, r => r["confirmed"] is not null);
        first["confirmed"]!["changedSince"]!.GetValue<bool>().ShouldBeFalse();

        var sheet = (await committee.Ask(
            "query($o: ID) { reports { yearlyRatings(year: 2026, organisationId: $o) { cellId grade } } }",
            new { o = cells.First.Organisation }))["reports"]!["yearlyRatings"]!;
        sheet.AsArray().Select(r => r!["grade"]!.GetValue<string>()).ShouldBe(["EXCELLENT", "GOOD"]);
        var organisation = (await committee.Ask(
            "query($o: ID!) { organisation(id: $o) { rating(year: 2026) { cells excellent good confirmed decided excellentPercent excellentPlaces toDate } } }",
            new { o = cells.First.Organisation }))["organisation"]!["rating"]!;
        organisation.ToJsonString().ShouldBe(
            """{"cells":2,"excellent":1,"good":1,"confirmed":2,"decided":1,"excellentPercent":20,"excellentPlaces":1,"toDate":"AVERAGE"}""");
        (await cells.First.As(new Account("la", $"{TestCell.Bloc}/khac/organisation-committee")).Ask(
            "{ reports { yearlyRatings(year: 2026) { cellId } } }"))["reports"]!["yearlyRatings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_order_twice_is_carried_out_once()
    {
        var cells = await RatedCells.Make(host);
        await cells.ScoreBoth();
        var input = new { cellId = cells.Second, year = 2026, grade = "AVERAGE", reason = "Nền nếp còn hạn chế" };
        (await cells.First.Superior.Order("overruleRating", input, "don-01")).ShouldBeEmpty();
        await cells.First.Superior.Do("overruleRating", input with { grade = "GOOD" });
        (await cells.First.Superior.Order("overruleRating", input, "don-01")).ShouldBeEmpty();
        (await cells.Until(cells.Second, r => r["confirmed"] is not null && r["grade"]!.GetValue<string>() == "GOOD"))
            ["confirmed"]!["grade"]!.GetValue<string>().ShouldBe("GOOD");
    }
}
