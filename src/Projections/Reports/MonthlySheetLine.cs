using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Meetings;

namespace ChiBo.Projections.Reports;

/// <summary>A cell with one of its regular meetings of the month, or with none.</summary>
internal sealed record MonthlySheetLine
{
    public string CellId { get; init; } = "";
    public string CellName { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public string? OrganisationName { get; init; }
    public int CellMembers { get; init; }
    public string? MeetingId { get; init; }
    public string? Phase { get; init; }
    public int? Number { get; init; }
    public DateTimeOffset? ScheduledAt { get; init; }
    public DateTimeOffset? OpenedAt { get; init; }
    public int? MeetingMembers { get; init; }
    public int? Present { get; init; }
    public int? Expected { get; init; }
    public decimal? ConfirmedPoints { get; init; }
    public string? ConfirmedGrade { get; init; }
    public ImmutableArray<LostPoints> ConfirmedLost { get; init; } = [];
    public decimal? SelfPoints { get; init; }
    public string? SelfGrade { get; init; }

    /// <summary>Of several meetings of a month the one that was held counts, else the newest that still stands.</summary>
    public int Weight => ((int)Stage * 100) + (Number ?? 0);

    private MonthStage Stage => Phase switch
    {
        null => MonthStage.None,
        "Cancelled" => MonthStage.Cancelled,
        "Open" => MonthStage.InSession,
        "Closed" or "Published" or "Confirmed" => MonthStage.Held,
        _ => MonthStage.Planned,
    };

    public MonthlySheetRow ToRow(bool isOver)
    {
        var hasMet = Stage is MonthStage.InSession or MonthStage.Held;
        return new MonthlySheetRow
        {
            CellId = CellId,
            CellName = CellName,
            OrganisationId = OrganisationId,
            OrganisationName = OrganisationName,
            Members = hasMet ? MeetingMembers ?? CellMembers : CellMembers,
            State = StateOf(isOver),
            MeetingId = MeetingId,
            Date = (OpenedAt ?? ScheduledAt) is { } at ? VietnamTime.DateOf(at) : null,
            Present = hasMet ? Present : null,
            Expected = hasMet ? Expected : null,
            Points = ConfirmedPoints,
            Grade = ConfirmedGrade,
            Lost = ConfirmedLost,
            SelfPoints = SelfPoints,
            SelfGrade = SelfGrade,
        };
    }

    private MonthState StateOf(bool isOver) => Stage switch
    {
        MonthStage.Held => MonthState.Held,
        MonthStage.InSession => MonthState.InSession,
        MonthStage.Planned => isOver ? MonthState.Missed : MonthState.Planned,
        MonthStage.Cancelled => isOver ? MonthState.Missed : MonthState.Cancelled,
        MonthStage.None => isOver ? MonthState.Missed : MonthState.NotPlanned,
    };

    private enum MonthStage
    {
        None,
        Cancelled,
        Planned,
        InSession,
        Held,
    }
}
