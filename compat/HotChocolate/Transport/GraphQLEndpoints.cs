using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HotChocolate.Transport;

/// <summary>Maps a path and everything below it to one schema.</summary>
internal static class GraphQLEndpoints
{
    public static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder routes,
        PathString path,
        string? schemaName,
        EndpointParts parts) => throw new NotSupportedException();
}
