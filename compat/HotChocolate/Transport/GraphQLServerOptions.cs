namespace HotChocolate.AspNetCore;

/// <summary>What an endpoint answers.</summary>
public sealed class GraphQLServerOptions
{
    public bool EnableGetRequests { get; set; } = true;

    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <summary>Asks for the header that no form of another site can send.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    public bool EnableMultipartRequests { get; set; } = true;

    /// <summary>Asks for the header that no form of another site can send.</summary>
    public bool EnforceMultipartRequestsPreflightHeader { get; set; } = true;

    /// <summary>Lets clients download the schema.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>The page for people.</summary>
    public GraphQLToolOptions Tool { get; } = new();

    public GraphQLSocketOptions Sockets { get; } = new();
}
