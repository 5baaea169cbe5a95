using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types.Inference;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Types.Building;

/// <summary>Compiles members into resolvers: nothing is looked up when they run.</summary>
internal sealed class ResolverCompiler(BuildContext context, Func<ParameterInfo, int> slotFor)
{
    /// <summary>Something that was compiled takes services.</summary>
    public bool NeedsServices { get; private set; }

    public FieldResolver Compile(MemberInfo member, Type? parentType, Type? resolverType)
    {
        var returnType = member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType;
        return FieldResolver.Create(CompileCall(member, parentType, resolverType), returnType);
    }

    /// <summary>A delegate that takes the task and gives what the member gives.</summary>
    public Delegate CompileCall(MemberInfo member, Type? parentType, Type? resolverType)
    {
        var task = Expression.Parameter(typeof(FieldTask), "task");
        var body = member switch
        {
            PropertyInfo property => Expression.Property(
                property.GetMethod!.IsStatic ? null : Instance(task, member, parentType, resolverType), property),
            MethodInfo method => (Expression)Expression.Call(
                method.IsStatic ? null : Instance(task, member, parentType, resolverType),
                method,
                method.GetParameters().Select(parameter => Parameter(task, parameter))),
            _ => throw new ArgumentOutOfRangeException(nameof(member)),
        };
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(FieldTask), body.Type), body, task).Compile();
    }

    /// <summary>The member as a field that its parent and arguments alone give; null when it needs more.</summary>
    public PureField? CompilePure(MemberInfo member, Type parentType, Type? resolverType)
    {
        if (member is not MethodInfo method || !IsPure(method, resolverType))
        {
            return null;
        }

        var parent = Expression.Parameter(parentType, "parent");
        var arguments = Expression.Parameter(typeof(object?[]), "arguments");
        var call = Expression.Call(
            method.IsStatic ? null : parent,
            method,
            method.GetParameters().Select(parameter => Expression.Convert(
                context.Descriptors.ParameterKinds.Of(parameter) == ParameterKind.Parent
                    ? parent
                    : Expression.ArrayIndex(arguments, Expression.Constant(slotFor(parameter))),
                parameter.ParameterType)));
        var signature = typeof(Func<,,>).MakeGenericType(parentType, typeof(object?[]), method.ReturnType);
        return (PureField)Activator.CreateInstance(
            typeof(PureMethod<,>).MakeGenericType(parentType, method.ReturnType),
            Expression.Lambda(signature, call, parent, arguments).Compile())!;
    }

    private static MethodInfo Method(string name, Type type, params Type[] parameters) => typeof(FieldTask)
        .GetMethods()
        .Single(method => method.Name == name && method.IsGenericMethod
            && method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(parameters))
        .MakeGenericMethod(type);

    private static Expression Instance(Expression task, MemberInfo member, Type? parentType, Type? resolverType) =>
        resolverType is null || (parentType is not null && resolverType == parentType)
            ? Expression.Convert(
                Expression.Property(task, nameof(FieldTask.ParentObject)), parentType ?? member.DeclaringType!)
            : Expression.Call(task, Method(nameof(FieldTask.Resolver), resolverType));

    private bool IsPure(MethodInfo method, Type? resolverType) =>
        (method.IsStatic || resolverType is null)
        && !Awaitables.IsAsynchronous(method.ReturnType)
        && !typeof(IQueryable).IsAssignableFrom(method.ReturnType)
        && method.GetParameters().All(parameter =>
            context.Descriptors.ParameterKinds.Of(parameter) is ParameterKind.Argument or ParameterKind.Parent);

    private Expression Parameter(ParameterExpression task, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var kind = context.Descriptors.ParameterKinds.Of(parameter);
        NeedsServices |= kind is ParameterKind.Service or ParameterKind.KeyedService or ParameterKind.DataLoader;
        return kind switch
        {
            ParameterKind.Argument => Expression.Call(
                task, Method(nameof(FieldTask.Argument), type, typeof(int)), Expression.Constant(slotFor(parameter))),
            ParameterKind.Parent => Expression.Convert(Expression.Property(task, nameof(FieldTask.ParentObject)), type),
            ParameterKind.Service => Service(task, parameter),
            ParameterKind.KeyedService => Expression.Call(
                task,
                Method(nameof(FieldTask.Service), type, typeof(object)),
                Expression.Constant(parameter.Get<ServiceAttribute>()!.Key)),
            ParameterKind.DataLoader => Expression.Call(task, Method(nameof(FieldTask.Loader), type)),
            ParameterKind.EventMessage => Expression.Call(task, Method(nameof(FieldTask.EventMessage), type)),
            ParameterKind.GlobalState => State(
                task, nameof(FieldTask.GlobalState), parameter, parameter.Get<GlobalStateAttribute>()!.Key),
            ParameterKind.CancellationToken => Expression.Property(task, nameof(FieldTask.RequestAborted)),
            ParameterKind.ResolverContext => Expression.Convert(task, type),
            ParameterKind.User => Expression.Property(task, nameof(FieldTask.User)),
            ParameterKind.HttpContext => Expression.Property(task, nameof(FieldTask.HttpContext)),
            ParameterKind.HttpRequest => Expression.Property(
                Expression.Property(task, nameof(FieldTask.HttpContext)), nameof(HttpContext.Request)),
            ParameterKind.HttpResponse => Expression.Property(
                Expression.Property(task, nameof(FieldTask.HttpContext)), nameof(HttpContext.Response)),
            ParameterKind.Schema => Expression.Property(task, nameof(FieldTask.Schema)),
            ParameterKind.Operation => Expression.Property(task, nameof(FieldTask.Operation)),
            ParameterKind.Selection => Expression.Convert(Expression.Property(task, nameof(FieldTask.Selection)), type),
            ParameterKind.Path => Expression.Property(task, nameof(FieldTask.Path)),
        };
    }

    private Expression Service(ParameterExpression task, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(IServiceProvider))
        {
            return Expression.Property(task, nameof(FieldTask.Services));
        }

        if (context.Descriptors.Shapes.Of(parameter).IsNullable)
        {
            return Expression.Call(task, Method(nameof(FieldTask.OptionalService), type));
        }

        var name = context.Lifetimes.IsShared(type) ? nameof(FieldTask.SharedService) : nameof(FieldTask.Service);
        return Expression.Call(task, Method(name, type));
    }

    private static MethodCallExpression State(
        ParameterExpression task,
        string method,
        ParameterInfo parameter,
        string? key) => Expression.Call(
        task,
        Method(method, parameter.ParameterType, typeof(string)),
        Expression.Constant(key ?? parameter.Name));
}
