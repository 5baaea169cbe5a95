using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// Shows what grains and the read model answer: the object type is named after the record without <c>View</c>, ids are
/// <c>ID</c> and months <c>YearMonth</c>.
/// </summary>
internal static class Shows
{
    public static IRequestExecutorBuilder Show<T>(
        this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>>? more = null) where T : class =>
        builder.AddObjectType<T>(type =>
        {
            type.Name(NameOf(typeof(T)));
            foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (IsId(property)) type.Field(Get<T>(property)).ID();
                if (IsMonth(property)) type.Field(Get<T>(property)).Type<NonNullType<YearMonthType>>();
                if (AreMonths(property))
                    type.Field(Get<T>(property)).Type<NonNullType<ListType<NonNullType<YearMonthType>>>>();
            }

            more?.Invoke(type);
        });

    private static string NameOf(Type type) =>
        type.Name.EndsWith("View", StringComparison.Ordinal) ? type.Name[..^"View".Length] : type.Name;

    private static bool IsId(PropertyInfo property) =>
        property.Name is "Id" or "Ids" || property.Name.EndsWith("Id", StringComparison.Ordinal)
        || property.Name.EndsWith("Ids", StringComparison.Ordinal);

    private static bool IsMonth(PropertyInfo property) =>
        property.Name is "Month" or "FromMonth" && property.PropertyType == typeof(string);

    private static bool AreMonths(PropertyInfo property) => property.Name == "MissedMonths";

    private static Expression<Func<T, object?>> Get<T>(PropertyInfo property)
    {
        var view = Expression.Parameter(typeof(T), "view");
        return Expression.Lambda<Func<T, object?>>(
            Expression.Convert(Expression.Property(view, property), typeof(object)), view);
    }
}
