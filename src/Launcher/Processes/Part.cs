using System.Collections.Immutable;

namespace ChiBo.Launcher.Processes;

/// <summary>One process of the cluster.</summary>
/// <param name="Name">As the status shows it: <c>silo-1</c>.</param>
/// <param name="Program">The program that it runs: <c>Silo</c> for <c>ChiBo.Silo.dll</c>.</param>
/// <param name="Port">Where it listens for HTTP, on 127.0.0.1.</param>
/// <param name="Probe">The path that answers 200 when it may be sent work.</param>
/// <param name="Settings">Its environment variables, beside those that it inherits.</param>
internal sealed record Part(string Name, string Program, int Port, string Probe, ImmutableDictionary<string, string> Settings)
{
    public Uri Address => new($"http://127.0.0.1:{Port}");
}
