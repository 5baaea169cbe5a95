namespace HotChocolate.Errors;

internal sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
{
    public IError OnError(IError error) => filter(error);
}
