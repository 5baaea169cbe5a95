namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>Whether a socket is let in.</summary>
public sealed class ConnectionStatus
{
    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        Accepted = accepted;
        Message = message;
        Extensions = extensions;
    }

    public bool Accepted { get; }

    /// <summary>Why the socket is closed.</summary>
    public string Message { get; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    public static ConnectionStatus Accept() => new(true, "Your connection was accepted.", null);

    public static ConnectionStatus Reject() => Reject("Your connection was rejected.");

    public static ConnectionStatus Reject(string message) => new(false, message, null);

    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions) =>
        new(false, message, extensions);
}
