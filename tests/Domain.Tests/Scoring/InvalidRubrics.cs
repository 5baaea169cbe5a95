using System.Text.Json.Nodes;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Scoring;

/// <summary>Each test spoils one thing of a good edition and names what is said about it.</summary>
public sealed class InvalidRubrics
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"id\": \"x\"}")]
    public void A_text_that_is_no_edition_is_not_readable(string json) =>
        RubricReader.Read(json).Problems.Single().Code.ShouldBe("rubric.not-readable");

    [Fact]
    public void An_unknown_property_is_named_by_its_place() =>
        Problem(r => r["thresholds"]!["excellent"] = 95).Code.ShouldBe("rubric.not-readable");

    [Fact]
    public void Nothing_in_a_list_is_not_readable() =>
        Problem(r => r["groups"]!.AsArray().Add(null)).ShouldBe(RubricRefusals.NotReadable("$"));

    [Fact]
    public void A_number_in_quotes_is_not_a_number() =>
        Problem(r => r["step"] = "1").Code.ShouldBe("rubric.not-readable");

    [Fact]
    public void An_id_is_written_in_small_letters() =>
        Problem(r => r["id"] = "Riêng 2026").ShouldBe(RubricRefusals.InvalidCode("$.id", "Riêng 2026"));

    [Fact]
    public void A_source_must_be_named() =>
        Problem(r => r["source"] = "").ShouldBe(RubricRefusals.TextLength("$.source", Limits.Title));

    [Fact]
    public void A_step_is_one_or_a_half() =>
        Problem(r => r["step"] = 0.25m).ShouldBe(RubricRefusals.InvalidStep("$.step"));

    [Fact]
    public void Thresholds_descend_and_can_be_reached()
    {
        Problem(r => r["thresholds"]!["fair"] = 95).ShouldBe(RubricRefusals.InvalidThresholds("$.thresholds"));
        Problem(r => r["thresholds"]!["good"] = 101).ShouldBe(RubricRefusals.InvalidThresholds("$.thresholds"));
    }

    [Fact]
    public void The_criteria_of_a_group_add_up_to_its_maximum() =>
        Problem(r => r["groups"]![2]!["max"] = 11).ShouldBe(RubricRefusals.GroupTotal("$.groups[2].max", 10, 11));

    [Fact]
    public void They_do_so_for_every_kind_of_meeting() =>
        Problem(r => Criterion(r, 3, 0)["kinds"] = new JsonArray("regular"))
            .ShouldBe(RubricRefusals.GroupTotal("$.groups[3].max", 25, 30));

    [Fact]
    public void A_code_stands_for_one_thing() =>
        Problem(r => Criterion(r, 3, 0)["code"] = "duration")
            .ShouldBe(RubricRefusals.CodeTwice("$.groups[3].criteria[0].code", "duration"));

    [Fact]
    public void A_measure_must_be_known() =>
        Problem(r => Criterion(r, 0, 0)["measure"] = "enthusiasm")
            .ShouldBe(RubricRefusals.UnknownMeasure("$.groups[0].criteria[0].measure", "enthusiasm"));

    [Fact]
    public void A_computed_criterion_has_bands_and_a_judgement_none()
    {
        Problem(r => Criterion(r, 0, 0).AsObject().Remove("bands"))
            .ShouldBe(RubricRefusals.KindMismatch("$.groups[0].criteria[0]"));
        Problem(r => Criterion(r, 3, 0)["measure"] = "notice-hours")
            .ShouldBe(RubricRefusals.KindMismatch("$.groups[3].criteria[0]"));
    }

    [Fact]
    public void Bands_descend_from_full_marks_to_otherwise()
    {
        Problem(r => Bands(r)[1]!["points"] = 5)
            .ShouldBe(RubricRefusals.InvalidBands("$.groups[0].criteria[0].bands[1]"));
        Problem(r => Bands(r).RemoveAt(0)).ShouldBe(RubricRefusals.InvalidBands("$.groups[0].criteria[0].bands"));
        Problem(r => Bands(r).RemoveAt(4)).ShouldBe(RubricRefusals.InvalidBands("$.groups[0].criteria[0].bands"));
    }

    [Fact]
    public void A_condition_compares_with_something() =>
        Problem(r => Bands(r)[0]!["when"]![0]!.AsObject().Remove("atMost"))
            .ShouldBe(RubricRefusals.EmptyCondition("$.groups[0].criteria[0].bands[0].when[0]"));

    [Fact]
    public void Good_is_tied_to_codes_that_exist() =>
        Problem(r => r["mustBeFull"] = new JsonArray("attendance", "beauty"))
            .ShouldBe(RubricRefusals.UnknownCode("$.mustBeFull[1]", "beauty"));

    [Fact]
    public void Every_cell_has_a_duration() =>
        Problem(r => r["requiredDurations"]!.AsArray().RemoveAt(1))
            .ShouldBe(RubricRefusals.InvalidDurations("$.requiredDurations"));

    [Fact]
    public void All_problems_are_said_at_once()
    {
        var rubric = JsonNode.Parse(Presets.Text("an-phu-2025"))!;
        rubric["name"] = "";
        rubric["step"] = 3;
        rubric["groups"]![2]!["max"] = 11;
        RubricReader.Read(rubric.ToJsonString()).Problems.Select(p => p.Code)
            .ShouldBe(["rubric.text-length", "rubric.invalid-step", "rubric.group-total"]);
    }

    private static Refusal Problem(Action<JsonNode> spoil)
    {
        var rubric = JsonNode.Parse(Presets.Text("an-phu-2025"))!;
        spoil(rubric);
        var reading = RubricReader.Read(rubric.ToJsonString());
        reading.Rubric.ShouldBeNull();
        return reading.Problems.First();
    }

    private static JsonNode Criterion(JsonNode rubric, int group, int criterion) =>
        rubric["groups"]![group]!["criteria"]![criterion]!;

    private static JsonArray Bands(JsonNode rubric) => Criterion(rubric, 0, 0)["bands"]!.AsArray();
}
