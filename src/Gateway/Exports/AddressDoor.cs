using ChiBo.Domain.Kernel.Input;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.Exports;

/// <summary>
/// Checks what the address of a file, an export or a calendar says: what no text may hold is refused before anybody looks for
/// it. What a word means, the endpoint that reads it says.
/// </summary>
internal sealed class AddressDoor(RequestDelegate next)
{
    private static readonly string[] Doors = ["/exports", "/files", "/calendar"];

    public static bool Guards(HttpContext context) =>
        Array.Exists(Doors, door => context.Request.Path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase));

    public Task InvokeAsync(HttpContext context)
    {
        foreach (var (name, values) in context.Request.Query)
            foreach (var value in values)
                if ((InputPolicy.CheckWord("?", name) ?? InputPolicy.CheckWord(name, value)) is { } refusal)
                {
                    context.Response.StatusCode = StatusCodes.Status400BadRequest;
                    return context.Response.WriteAsJsonAsync(new { errors = UserError.Of(refusal) });
                }

        if (PlainText.Read(context.Request.Path.Value ?? "", hasLines: false, out _) is null) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
