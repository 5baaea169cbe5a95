using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Which meetings; what is not given does not narrow.</summary>
/// <param name="Kind">Only meetings of this kind.</param>
/// <param name="Phase">Only meetings that have come exactly so far.</param>
/// <param name="Grade">Only meetings whose confirmed score has this grade.</param>
/// <param name="Month">Only meetings that count for this month, such as 2026-11.</param>
/// <param name="From">Only meetings set to begin on this day or later, in Viet Nam.</param>
/// <param name="To">Only meetings set to begin on this day or earlier, in Viet Nam.</param>
/// <param name="OrganisationId">Only what lies in this organisation, such as <c>khoi-mau/so-tai-chinh</c>.</param>
/// <param name="CellId">Only what concerns this cell, such as <c>khoi-mau/so-tai-chinh/cb-01</c>.</param>
/// <param name="Text">Words in names, title, place or topic, without regard to case and diacritics.</param>
public sealed record MeetingFilterInput(
    MeetingKind? Kind = null,
    MeetingPhase? Phase = null,
    MeetingGrade? Grade = null,
    [property: OptionalYearMonth] string? Month = null,
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
        To = To is { } last ? VietnamTime.At(last.AddDays(1), TimeOnly.MinValue) : null,
        Text = Text,
    };
}
