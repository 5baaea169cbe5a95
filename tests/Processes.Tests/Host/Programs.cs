namespace ChiBo.Processes.Tests.Host;

/// <summary>The programs of a deployment.</summary>
internal static class Programs
{
    /// <summary>Each folder of src/ that holds a program which operators start and set up.</summary>
    public static string[] All { get; } =
    [
        .. new[] { "Silo", "Gateway", "Projections", "Rating", "Inspection", "Migrations", "Standalone" }
            .Where(p => File.Exists(Repository.PathOf("src", p, "Program.cs"))),
    ];
}
