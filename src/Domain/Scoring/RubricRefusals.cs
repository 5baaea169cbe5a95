using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Scoring;

/// <summary>What is wrong in an edition. The first argument is the place in its text.</summary>
public static class RubricRefusals
{
    /// <summary>Not JSON, an unknown or repeated property, a missing one, or a value of the wrong type.</summary>
    public static Refusal NotReadable(string place) => new("rubric.not-readable", place);

    public static Refusal TextLength(string place, int limit) =>
        new("rubric.text-length", place, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>A code or id is not made of lower-case letters, digits and hyphens.</summary>
    public static Refusal InvalidCode(string place, string code) => new("rubric.invalid-code", place, code);

    public static Refusal CodeTwice(string place, string code) => new("rubric.code-twice", place, code);

    public static Refusal TooMany(string place, int limit) =>
        new("rubric.too-many", place, limit.ToString(CultureInfo.InvariantCulture));

    public static Refusal Empty(string place) => new("rubric.empty", place);

    /// <summary>Neither 1 nor 0.5.</summary>
    public static Refusal InvalidStep(string place) => new("rubric.invalid-step", place);

    /// <summary>Not above 0, or not a multiple of the step.</summary>
    public static Refusal InvalidPoints(string place, decimal points) =>
        new("rubric.invalid-points", place, Show(points));

    /// <summary>Good, Fair and Average do not descend, or lie outside what can be reached.</summary>
    public static Refusal InvalidThresholds(string place) => new("rubric.invalid-thresholds", place);

    /// <summary>The criteria of a group do not add up to its maximum for a kind of meeting.</summary>
    public static Refusal GroupTotal(string place, decimal sum, decimal max) =>
        new("rubric.group-total", place, Show(sum), Show(max));

    public static Refusal UnknownMeasure(string place, string measure) => new("rubric.unknown-measure", place, measure);

    /// <summary>A computed criterion names no measure or has no bands, or a judgement has either.</summary>
    public static Refusal KindMismatch(string place) => new("rubric.kind-mismatch", place);

    /// <summary>
    /// The first band does not give full marks, points rise again, or the last band is not "otherwise".
    /// </summary>
    public static Refusal InvalidBands(string place) => new("rubric.invalid-bands", place);

    /// <summary>A condition compares with nothing.</summary>
    public static Refusal EmptyCondition(string place) => new("rubric.empty-condition", place);

    public static Refusal UnknownCode(string place, string code) => new("rubric.unknown-code", place, code);

    /// <summary>Minutes outside 1-480, fewer than no members, or no line for every cell.</summary>
    public static Refusal InvalidDurations(string place) => new("rubric.invalid-durations", place);

    private static string Show(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
