using System.Text.Json.Nodes;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Scoring;

/// <summary>The schema of editions: what every preset has the shape of, and what the reader agrees with.</summary>
public sealed class RubricSchema
{
    private static readonly JsonObject Schema =
        JsonNode.Parse(typeof(RubricSchema).Assembly.GetManifestResourceStream("rubric.schema")!)!.AsObject();

    public static TheoryData<string> All => [.. Presets.Ids];

    [Theory, MemberData(nameof(All))]
    public void Every_preset_has_the_shape(string id) =>
        new JsonShape(Schema).Problems(JsonNode.Parse(Presets.Text(id))).ShouldBeEmpty();

    [Theory]
    [InlineData("\"step\": 1", "\"step\": 2", "$.step: enum [1,0.5]")]
    [InlineData("\"kind\": \"computed\"", "\"kind\": \"guessed\"", "kind: enum")]
    [InlineData("\"max\": 5", "\"max\": \"5\"", "max: type \"number\"")]
    [InlineData("\"validFrom\"", "\"from\"", "$: validFrom is missing")]
    [InlineData("\"duration-missing-minutes\"", "\"boredom\"", "measure: enum")]
    public void Control_what_has_another_shape_is_found_and_the_reader_refuses_it_too(string was, string becomes, string problem)
    {
        var text = Presets.Text("an-phu-2025");
        var broken = text[..text.IndexOf(was, StringComparison.Ordinal)] + becomes
            + text[(text.IndexOf(was, StringComparison.Ordinal) + was.Length)..];
        new JsonShape(Schema).Problems(JsonNode.Parse(broken)).ShouldContain(p => p.Contains(problem, StringComparison.Ordinal));
        RubricReader.Read(broken).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void Control_a_keyword_that_the_checker_does_not_know_is_a_problem() =>
        new JsonShape(new JsonObject { ["not"] = new JsonObject() }).Problems(new JsonObject()).ShouldNotBeEmpty();

    [Fact]
    public void It_knows_the_measures_that_there_are() =>
        Schema["$defs"]!["measure"]!["enum"]!.AsArray().Select(m => m!.GetValue<string>()).ShouldBe(Measures.Names);
}
