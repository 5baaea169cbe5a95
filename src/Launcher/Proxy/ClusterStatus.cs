namespace ChiBo.Launcher.Proxy;

/// <summary>What <c>/cluster</c> says.</summary>
/// <param name="IsReady">Every process serves and the demo bloc is loaded.</param>
/// <param name="Parts">The processes, in the order of the status lines.</param>
internal sealed record ClusterStatus(bool IsReady, IReadOnlyList<PartStatus> Parts);

/// <summary>One process of the cluster as it stands.</summary>
/// <param name="Name">Such as <c>silo-1</c>.</param>
/// <param name="Program">Such as <c>Silo</c>.</param>
/// <param name="Address">Where it listens for HTTP.</param>
/// <param name="Process">Its id; null while it does not run.</param>
/// <param name="IsReady">Whether it may be sent work.</param>
/// <param name="Starts">How often it has been started.</param>
internal sealed record PartStatus(string Name, string Program, string Address, int? Process, bool IsReady, int Starts);
