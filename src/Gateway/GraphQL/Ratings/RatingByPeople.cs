using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>A rating that people gave a cell's year, beside what the evidence proposed.</summary>
public sealed class RatingByPeople(GivenRating given)
{
    /// <summary>Whether the proposal was confirmed, overruled, or the year decided.</summary>
    public RatingAct Act => Enum.Parse<RatingAct>(given.Act);

    /// <summary>What these people rated the year, whatever was proposed.</summary>
    public RatingGrade Grade => RatingGrades.Parse(given.Grade)!.Value;

    /// <summary>What the evidence proposed when it was given.</summary>
    public RatingGrade Proposed => RatingGrades.Parse(given.Proposed)!.Value;

    /// <summary>Why, at most 1,000 characters; null where none was needed.</summary>
    public string? Reason => given.Reason;

    /// <summary>Member id of who gave it, or the account where there is none.</summary>
    [ID] public string ById => given.ById;

    /// <summary>When it was given (UTC).</summary>
    public DateTimeOffset At => given.At;

    /// <summary>The evidence has become another since; what was given stands until people change it.</summary>
    public bool ChangedSince => given.HasChangedSince;

    internal static RatingByPeople? Of(GivenRating? given) => given is null ? null : new RatingByPeople(given);
}
