namespace ChiBo.Domain.Meetings;

/// <summary>What sort of meeting it is. Source: domain/process.md §2.</summary>
public enum MeetingKind
{
    /// <summary>Thường kỳ: once every month; its confirmed score is the month's grade.</summary>
    Regular,
    /// <summary>Chuyên đề: at least once a quarter, beside the regular one.</summary>
    Thematic,
    /// <summary>Họp chi ủy: the cell's committee before the regular meeting.</summary>
    Committee,
    /// <summary>Bất thường: whenever it is needed.</summary>
    Extraordinary,
    /// <summary>Sinh hoạt điểm: secretaries of other cells attend.</summary>
    Model,
}
