using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Scoring;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>Whether a rating can still be had this year, and what it takes.</summary>
public sealed class StillReachableRating(ReachableRating reach)
{
    public RatingGrade Grade => RatingGrades.Parse(reach.Grade)!.Value;

    public bool IsReachable => reach.IsReachable;

    /// <summary>So many of the months left…</summary>
    public int Needs => reach.Needs;

    /// <summary>…must be at least this.</summary>
    public MeetingGrade Of => RatingGrades.ParseMeeting(reach.Of)!.Value;

    public int MonthsLeft => reach.MonthsLeft;

    /// <summary>The same in a sentence.</summary>
    public string Text => RefusalTexts.For(
        !reach.IsReachable ? "reachable.no" : reach.Needs == 0 ? "reachable.keeps" : "reachable.needs",
        [
            RatingGrades.NameOf(reach.Grade), Number(reach.Needs), RatingGrades.NameOf(reach.Of), Number(reach.MonthsLeft),
        ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
