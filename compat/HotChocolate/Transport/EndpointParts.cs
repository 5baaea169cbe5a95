namespace HotChocolate.Transport;

/// <summary>What an endpoint speaks.</summary>
[Flags]
internal enum EndpointParts
{
    Http = 1,
    WebSocket = 2,
    Schema = 4,
    Tool = 8,
    All = Http | WebSocket | Schema | Tool,
}
