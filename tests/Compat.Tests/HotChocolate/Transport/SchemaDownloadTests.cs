using System.Net;
using HotChocolate.AspNetCore;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

public sealed class SchemaDownloadTests
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_can_be_downloaded(string path)
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await host.Get(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/graphql; charset=utf-8");
        response.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"schema.graphql\"");
        response.Headers.CacheControl!.ToString().ShouldBe("public, must-revalidate, max-age=3600");
        (await response.Content.ReadAsStringAsync()).ShouldContain("type ProbeQuery {");
        host.Http.DefaultRequestHeaders.IfNoneMatch.Add(response.Headers.ETag!);
        using var known = await host.Get(path);
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task It_can_be_kept_back()
    {
        await using var host = await GraphQLHost.StartAsync(options: new GraphQLServerOptions { EnableSchemaRequests = false });
        using var response = await host.Get("/graphql?sdl");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
