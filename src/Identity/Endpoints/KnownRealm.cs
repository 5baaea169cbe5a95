using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Endpoints;

/// <summary>Answers 404 for any realm but the one that is served.</summary>
internal sealed class KnownRealm(Realm realm) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.GetRouteValue("realm") is string name && name == realm.Name && realm.Enabled
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Json(new { error = "Realm does not exist" }, statusCode: 404));
}
