using System.ComponentModel;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Gateway.Calendars;

/// <summary>How calendar feeds are addressed: the section <c>Calendar</c>.</summary>
public sealed class CalendarOptions
{
    [Description("The secret of every address of a calendar feed; all gateways have the same. Another key ends all addresses.")]
    [Secret, LeastBytes(32)]
    public string Key { get; set; } = "";

    /// <summary>Where the key lies, made when it is not there; for a host of one process. Unused beside a key.</summary>
    public string KeyFile { get; set; } = "";

    [Description("Where clients reach the gateway; what the request says when empty.")]
    [Address("https://host", "http", "https")]
    public string PublicUrl { get; set; } = "";
}
