using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>A rating that people gave a cell's year.</summary>
public sealed class RatingByPeople(GivenRating given)
{
    public RatingAct Act => Enum.Parse<RatingAct>(given.Act);

    public RatingGrade Grade => RatingGrades.Parse(given.Grade)!.Value;

    /// <summary>What the evidence proposed then.</summary>
    public RatingGrade Proposed => RatingGrades.Parse(given.Proposed)!.Value;

    public string? Reason => given.Reason;

    [ID] public string ById => given.ById;

    public DateTimeOffset At => given.At;

    /// <summary>The evidence has become another since; what was given stands until people change it.</summary>
    public bool ChangedSince => given.HasChangedSince;

    internal static RatingByPeople? Of(GivenRating? given) => given is null ? null : new RatingByPeople(given);
}
