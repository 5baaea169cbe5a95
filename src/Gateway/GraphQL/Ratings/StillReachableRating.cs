using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Scoring;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>Whether a rating can still be had this year, and what it takes.</summary>
public sealed class StillReachableRating(ReachableRating reach)
{
    /// <summary>The rating that is asked about.</summary>
    public RatingGrade Grade => RatingGrades.Parse(reach.Grade)!.Value;

    /// <summary>It can still be had, if the months left are good enough.</summary>
    public bool IsReachable => reach.IsReachable;

    /// <summary>How many of the months left must be at least <c>of</c>; 0 when it is had already.</summary>
    public int Needs => reach.Needs;

    /// <summary>The lowest grade that these months may have.</summary>
    public MeetingGrade Of => RatingGrades.ParseMeeting(reach.Of)!.Value;

    /// <summary>Months of the year that are not decided.</summary>
    public int MonthsLeft => reach.MonthsLeft;

    /// <summary>The same in a Vietnamese sentence.</summary>
    public string Text => RefusalTexts.For(
        !reach.IsReachable ? "reachable.no" : reach.Needs == 0 ? "reachable.keeps" : "reachable.needs",
        [
            RatingGrades.NameOf(reach.Grade), Number(reach.Needs), RatingGrades.NameOf(reach.Of), Number(reach.MonthsLeft),
        ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
