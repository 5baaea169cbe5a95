namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>In which capacity somebody signs minutes.</summary>
public enum Signatory
{
    /// <summary>Whoever wrote the minutes (thư ký); signs on the left.</summary>
    MinutesTaker,
    /// <summary>Whoever chaired the meeting (chủ trì); signs on the right.</summary>
    Chair,
}
