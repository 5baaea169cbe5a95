using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Scoring;

namespace ChiBo.Standalone.History;

/// <summary>What the cell gave itself, and what its superior made of that.</summary>
internal sealed class PastScores(PastCell cell, PastMeeting meeting, Chance chance)
{
    private Rubric Rubric => cell.Bloc.Rubric;

    public void ScoreThemselves()
    {
        if (chance.Happens("unscored", 0.008)) return;
        meeting.Do(new ProposeSelfScore(cell.Secretary, Given("self", 0.04), Rubric), meeting.Minute(88));
        var electorate = Electorate.OfTheMeeting(meeting.State);
        var voters = electorate.Present.Length;
        if (!Majorities.IsCarried(Majority.MoreThanHalf, voters, electorate.Entitled.Length)) return;
        meeting.Do(new AdoptSelfScore(cell.Secretary, null, new Tally { For = voters }, Rubric), meeting.Minute(89));
    }

    public void Confirm()
    {
        if (meeting.State.Scores.Self is null || chance.Happens("unconfirmed", 0.015)) return;
        meeting.Do(
            new ConfirmScore(cell.Bloc.SuperiorOf(cell.Id.Organisation), GivenScore.Nothing, null, Rubric), meeting.HoursAfter(96));
    }

    /// <summary>Points for what needs judgement.</summary>
    /// <param name="side">Who gives them.</param>
    /// <param name="kindness">How much more easily full points are given.</param>
    public GivenScore Given(string side, double kindness) => new()
    {
        Judgements =
        [
            .. Rubric.Groups.SelectMany(g => g.Criteria)
                .Where(c => c.Kind == CriterionKind.Judgement && c.AppliesTo(meeting.State.Kind) && !c.OnlyInThematicMonth)
                .Select(c => new Judgement(c.Code, Points(c, side, kindness))),
        ],
    };

    private decimal Points(Criterion criterion, string side, double kindness)
    {
        var lost = chance.Share($"{side}|{criterion.Code}|lost");
        var kept = lost < cell.Quality - 0.12 + kindness ? 1m : lost < cell.Quality + 0.04 ? 0.9m : cell.Quality < 0.5 ? 0.3m : 0.7m;
        return Math.Floor(criterion.Max * kept / Rubric.Step) * Rubric.Step;
    }
}
