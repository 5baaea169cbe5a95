namespace HotChocolate.Transport.WebSockets;

/// <summary>Why the protocol closes sockets.</summary>
internal static class CloseCodes
{
    public const int Normal = 1000;

    public const int InvalidMessage = 4400;

    public const int Unauthorized = 4401;

    public const int UnknownProtocol = 4406;

    public const int InitializationTimeout = 4408;

    public const int DuplicateId = 4409;

    public const int TooMany = 4429;
}
