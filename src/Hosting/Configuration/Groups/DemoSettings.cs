using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>What only a demo may do, section <c>Demo</c>.</summary>
public sealed class DemoSettings
{
    public const string Section = "Demo";

    [Description("Requests may state the time at which they act (`ChiBo-Demo-Time`), and what they order is dated by it. For a demo: whoever reaches it dates their acts as they like. Silos, gateways and the rating service say the same.")]
    [OnlyIn("Development", "Testing")]
    public bool StatedTime { get; set; }

    /// <summary>Whether requests may state their time.</summary>
    public static bool IsTimeStated(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<DemoSettings>()?.StatedTime == true;
}
