using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Which meetings; what is not given does not narrow.</summary>
/// <param name="Grade">The confirmed one.</param>
/// <param name="Month"><c>2026-11</c>.</param>
/// <param name="From">First day, in Viet Nam.</param>
/// <param name="To">Last day, in Viet Nam.</param>
/// <param name="Text">Words in names, title, place or topic, without regard to case and diacritics.</param>
public sealed record MeetingFilterInput(
    MeetingKind? Kind = null,
    MeetingPhase? Phase = null,
    MeetingGrade? Grade = null,
    string? Month = null,
    DateOnly? From = null,
    DateOnly? To = null,
    [property: ID] string? OrganisationId = null,
    [property: ID] string? CellId = null,
    string? Text = null)
{
    internal MeetingFilter Below(ScopePath? below) => new()
    {
        Below = below,
        Kind = Kind?.ToString(),
        Phase = Phase?.ToString(),
        Grade = Grade?.ToString(),
        Month = Month,
        From = From is { } first ? VietnamTime.At(first, TimeOnly.MinValue) : null,
        To = To is { } last ? VietnamTime.EndOf(last) : null,
        Text = Text,
    };
}
