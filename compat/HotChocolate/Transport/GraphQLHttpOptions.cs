namespace HotChocolate.AspNetCore;

/// <summary>What an endpoint without sockets, schema and page answers.</summary>
public sealed class GraphQLHttpOptions
{
    public bool EnableGetRequests { get; set; } = true;

    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    public bool EnableMultipartRequests { get; set; } = true;
}
