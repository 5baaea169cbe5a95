using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Scoring;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>One reason why a year is not rated higher.</summary>
public sealed class WhyNotHigherLine(RatingShortfall line)
{
    /// <summary>The rating that was not reached.</summary>
    public RatingGrade Grade => RatingGrades.Parse(line.Grade)!.Value;

    public ShortfallKind Kind => Enum.Parse<ShortfallKind>(line.Kind);

    /// <summary>The grade that a month, or enough months, needed.</summary>
    public MeetingGrade Of => RatingGrades.ParseMeeting(line.Of)!.Value;

    /// <summary>The months that are too low.</summary>
    public IReadOnlyList<string> Months => line.Months;

    /// <summary>How many months, or places, there are.</summary>
    public int Counted => line.Counted;

    /// <summary>How many months there would have to be.</summary>
    public int Needed => line.Needed;

    /// <summary>The same in a sentence.</summary>
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
