# The API alone; docker-compose.yml puts the database beside it.
# The editor for queries is bundled by packages for development, which stay behind in this stage.
FROM node:22-bookworm-slim AS explorer
WORKDIR /trail
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY build build
COPY operations operations
COPY src src
RUN npm run prepare

FROM node:22-bookworm-slim
WORKDIR /trail
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY --from=explorer /trail/dist/explorer dist/explorer
COPY build build
COPY schema schema
COPY seed seed
COPY src src
COPY trusted-documents.json .
# STATE_DIR: where the documents that were read lie is noted there.
RUN mkdir .local && chown node:node .local
# Bundles the commands, so that `docker compose exec api npm run ingest -- -` is quick.
RUN node build/command.js ingest/main.ts --help
USER node
EXPOSE 4000
# Without npm in between, which would not hand the signal to stop on.
CMD ["node", "--import", "tsx", "src/main.ts"]
