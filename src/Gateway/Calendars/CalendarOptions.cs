namespace ChiBo.Gateway.Calendars;

/// <summary>How calendar feeds are addressed: the section <c>Calendar</c>.</summary>
public sealed class CalendarOptions
{
    /// <summary>The secret of every address, at least 32 bytes; every process of the gateway has the same.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where the key lies, made when it is not there; for a host of one process. Unused beside a key.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>Where clients reach the gateway; what the request says when empty.</summary>
    public string PublicUrl { get; set; } = "";
}
