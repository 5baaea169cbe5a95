namespace ChiBo.Grains.Kernel;

/// <summary>A fact that waits for the bus.</summary>
/// <param name="Id"><c>key@version.n</c>: the same at every repeat, so that consumers drop it.</param>
/// <param name="Type">The message's name in its versioned namespace: <c>V1.ScoreConfirmed</c>.</param>
/// <param name="Body">The message as JSON.</param>
public sealed record OwedMessage(string Id, string Type, string Body);
