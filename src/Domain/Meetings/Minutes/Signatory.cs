namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Whose signature it is.</summary>
public enum Signatory
{
    MinutesTaker,
    Chair,
}
