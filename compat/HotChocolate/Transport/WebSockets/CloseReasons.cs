namespace HotChocolate.Transport.WebSockets;

/// <summary>The close codes of graphql-transport-ws.</summary>
internal static class CloseReasons
{
    public const int InvalidMessage = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int InitializationTimeout = 4408;
    public const int DuplicateOperation = 4409;
    public const int TooManyInitializations = 4429;
}
