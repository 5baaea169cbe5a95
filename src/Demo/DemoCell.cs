namespace ChiBo.Demo;

/// <summary>A cell of the demo bloc.</summary>
/// <param name="Id">Its path, for example <c>khoi-mau/so-tai-chinh/cb-01</c>.</param>
/// <param name="Name">As people read it.</param>
/// <param name="MeetingDay">Day of the month it registered.</param>
/// <param name="MeetingTime">Local time.</param>
/// <param name="Place">Where it meets.</param>
/// <param name="Members">3 to 60.</param>
/// <param name="Secretary">Member id.</param>
/// <param name="Deputy">Member id; only cells of 9 and more have one.</param>
/// <param name="Committee">3 to 5 member ids, secretary and deputy among them; empty in cells of fewer than 9.</param>
public sealed record DemoCell(
    string Id,
    string Name,
    int MeetingDay,
    TimeOnly MeetingTime,
    string Place,
    IReadOnlyList<DemoMember> Members,
    string Secretary,
    string? Deputy,
    IReadOnlyList<string> Committee);
