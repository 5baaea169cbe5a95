using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Scoring;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>One reason why a year is not rated higher.</summary>
public sealed class WhyNotHigherLine(RatingShortfall line)
{
    /// <summary>The better rating that was not reached.</summary>
    public RatingGrade Grade => RatingGrades.Parse(line.Grade)!.Value;

    /// <summary>What stands against it: months too low, too few good months, or no place left.</summary>
    public ShortfallKind Kind => Enum.Parse<ShortfallKind>(line.Kind);

    /// <summary>The grade that each month, or enough months, needed.</summary>
    public MeetingGrade Of => RatingGrades.ParseMeeting(line.Of)!.Value;

    /// <summary>The months that are too low, such as 2026-03; empty where too few are good.</summary>
    [YearMonths] public IReadOnlyList<string> Months => line.Months;

    /// <summary>How many months reach it, or how many places are taken.</summary>
    public int Counted => line.Counted;

    /// <summary>How many months would have to reach it.</summary>
    public int Needed => line.Needed;

    /// <summary>The same in a Vietnamese sentence.</summary>
    public string Text => Kind switch
    {
        ShortfallKind.MonthsTooLow => RefusalTexts.For(
            "rating-why.months-too-low",
            [RatingGrades.NameOf(line.Grade), RatingGrades.NameOf(line.Of), string.Join(", ", line.Months.Select(Short))]),
        ShortfallKind.TooFewMonths => RefusalTexts.For(
            "rating-why.too-few-months",
            [
                RatingGrades.NameOf(line.Grade), Number(line.Needed), RatingGrades.NameOf(line.Of), Number(line.Counted),
            ]),
        ShortfallKind.PlacesTaken => RefusalTexts.For("rating-why.places-taken", [Number(line.Counted)]),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>From 2026-11 to 11/2026.</summary>
    private static string Short(string month) => $"{month[5..]}/{month[..4]}";
}
