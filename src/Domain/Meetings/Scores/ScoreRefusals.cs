using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Why a meeting is not scored. What is wrong with single points is said by the scorer.</summary>
public static class ScoreRefusals
{
    /// <summary>The meeting is scored by another edition already.</summary>
    public static Refusal OtherEdition(string rubric) => new("score.other-edition", rubric);

    /// <summary>Nothing was proposed.</summary>
    public static readonly Refusal NotProposed = new("score.not-proposed");

    /// <summary>The meeting has adopted its score.</summary>
    public static readonly Refusal AlreadyAdopted = new("score.already-adopted");

    /// <summary>A criterion that needs judgement was not judged.</summary>
    public static Refusal NotJudged(string criterion) => new("score.not-judged", criterion);

    /// <summary>Not more than half of those entitled, present or not, voted for the proposal.</summary>
    public static readonly Refusal NotAdopted = new("score.not-adopted");

    /// <summary>Neither a ballot nor numbers say how the meeting voted.</summary>
    public static readonly Refusal NoVote = new("score.no-vote");

    /// <summary>Only who attended scores.</summary>
    public static readonly Refusal ObserverNotPresent = new("score.observer-not-present");

    /// <summary>The lead has submitted the visit: its sheets stay as they are.</summary>
    public static readonly Refusal VisitSubmitted = new("score.visit-submitted");

    /// <summary>Whoever corrects a score says why.</summary>
    public static readonly Refusal ReasonNeeded = new("score.reason-needed");
}
