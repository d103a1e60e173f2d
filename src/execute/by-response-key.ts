import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';

/** `select` answers under response keys, because two aliases of one field may differ in their arguments. */
export const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, args, context, info) =>
  info.path.key in source ? source[info.path.key] : defaultFieldResolver(source, args, context, info);
