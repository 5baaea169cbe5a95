namespace ChiBo.Launcher.Processes;

/// <summary>A process of the cluster ended, or did not come to serve, before the cluster was there.</summary>
public sealed class PartFailedException(string message) : Exception(message);
