using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate;

/// <summary>Builds schemas in process and asks them.</summary>
internal static class Executors
{
    public static async Task<IRequestExecutor> Build(Action<IRequestExecutorBuilder> configure)
    {
        var builder = new ServiceCollection().AddGraphQL();
        configure(builder);
        return await builder.BuildRequestExecutorAsync();
    }

    public static Task<IRequestExecutor> Build<TQuery>(Action<IRequestExecutorBuilder>? configure = null)
        where TQuery : class => Build(builder =>
    {
        builder.AddQueryType<TQuery>();
        configure?.Invoke(builder);
    });

    /// <summary>The response as compact JSON.</summary>
    public static async Task<string> Ask(this IRequestExecutor executor, string query, object? variables = null)
    {
        var given = variables is null
            ? null
            : JsonSerializer.SerializeToElement(variables).EnumerateObject()
                .ToDictionary(property => property.Name, property => (object?)property.Value);
        await using var result = await executor.ExecuteAsync(builder => builder.SetDocument(query).SetVariableValues(given));
        return result.ToJson(withIndentations: false);
    }

    public static async Task<JsonElement> AskJson(this IRequestExecutor executor, string query, object? variables = null) =>
        JsonSerializer.Deserialize<JsonElement>(await executor.Ask(query, variables));

    public static string? Code(this JsonElement response, int index = 0) =>
        response.GetProperty("errors")[index].GetProperty("extensions").GetProperty("code").GetString();
}
