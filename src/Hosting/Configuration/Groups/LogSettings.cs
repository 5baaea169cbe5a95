using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>What is logged and how, section <c>Logging</c>; finer levels may be set as in any ASP.NET program.</summary>
public sealed class LogSettings
{
    public const string Section = "Logging";

    [Description("One JSON object a line instead of a line to read.")]
    public bool Json { get; set; }

    [Description("What is worth a line.")]
    [ConfigurationKeyName("LogLevel:Default"), Choice("Debug", "Information", "Warning", "Error", "Critical", "None")]
    public string Level { get; set; } = "Information";
}
