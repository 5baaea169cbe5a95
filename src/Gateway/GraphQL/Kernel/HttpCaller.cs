using ChiBo.Gateway.Door;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Reads the caller of an HTTP request out of its token.</summary>
internal sealed class HttpCaller : DefaultHttpRequestInterceptor
{
    public override ValueTask OnCreateAsync(
        HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            var order = context.Request.Headers[Gate.OrderHeader].ToString();
            requestBuilder.SetCaller(context.User, order.Length > 0 ? order : null);
        }

        return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
    }
}
