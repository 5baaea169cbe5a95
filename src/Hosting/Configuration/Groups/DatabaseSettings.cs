using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>Which database, section <c>ConnectionStrings</c>.</summary>
public sealed class DatabaseSettings
{
    public const string Section = "ConnectionStrings";

    [Description("The PostgreSQL database of the deployment. It exists; `ChiBo.Migrations` makes its tables.")]
    [Secret, Postgres]
    public string? ChiBo { get; set; }
}
